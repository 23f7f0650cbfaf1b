#!/usr/bin/env node
import { Command } from 'commander';
import { checkCommand, moveCommand, reconcileCommand } from './commands/index.js';

await new Command('anteroom-endpoint')
  .description('Tools for operating an Anteroom endpoint.')
  .addCommand(checkCommand())
  .addCommand(moveCommand())
  .addCommand(reconcileCommand())
  .parseAsync();
