#!/usr/bin/env node
import { Command } from 'commander';
import { reconcileCommand } from './reconcile/reconcileCommand.js';

await new Command('anteroom-endpoint')
  .description('Tools for those who run an Anteroom host endpoint.')
  .addCommand(reconcileCommand())
  .parseAsync();
