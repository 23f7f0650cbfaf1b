import 'reflect-metadata';
import { Module } from '@nestjs/common';

// Applies the decorator by hand, because this file runs without a compiler.
export class AppModule {}
Module({})(AppModule);
