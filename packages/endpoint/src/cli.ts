#!/usr/bin/env node
import { Command } from 'commander';
import { checkCommand } from './check/checkCommand.js';
import { reconcileCommand } from './reconcile/reconcileCommand.js';

await new Command('anteroom-endpoint')
  .description('Tools for those who run an Anteroom host endpoint.')
  .addCommand(checkCommand())
  .addCommand(reconcileCommand())
  .parseAsync();
