import { toNodeHandler } from '@anteroom/endpoint/node';
import express from 'express';
import { endpointAt } from './endpoint.mjs';

const app = express();
app.use('/anteroom/v1', toNodeHandler(endpointAt('')));
app.listen(process.env.PORT);
