import 'reflect-metadata';
import { Module } from '@nestjs/common';

// A decorator by hand: this file is run as it is.
export class AppModule {}
Module({})(AppModule);
