import type * as sdk from '@azure/communication-calling';
import type {
  Call,
  CallAgent,
  DeviceManager,
  LocalAudioStream,
  LocalVideoStream,
  RemoteParticipant,
  RemoteVideoStream,
  VideoStreamRendererView,
} from '../src/index.js';

/**
 * A type of the SDK with the stand-in's classes in place of the SDK's, whose private members no other class matches.
 * Enums become their string values. For overloaded methods the last overload counts: for `join`, that of rooms.
 */
export type StandIn<T> = T extends sdk.Call
  ? Call
  : T extends sdk.CallAgent
    ? CallAgent
    : T extends sdk.DeviceManager
      ? DeviceManager
      : T extends sdk.LocalVideoStream
        ? LocalVideoStream
        : T extends sdk.LocalAudioStream
          ? LocalAudioStream
          : T extends sdk.RemoteParticipant
            ? RemoteParticipant
            : T extends sdk.RemoteVideoStream
              ? RemoteVideoStream
              : T extends sdk.VideoStreamRendererView
                ? VideoStreamRendererView
                : T extends (...args: infer Args) => infer Result
                  ? (...args: { [Index in keyof Args]: StandIn<Args[Index]> }) => StandIn<Result>
                  : T extends Promise<infer Value>
                    ? Promise<StandIn<Value>>
                    : T extends readonly unknown[]
                      ? { [Index in keyof T]: StandIn<T[Index]> }
                      : T extends string
                        ? `${T}`
                        : T;

/** Every member of an SDK type but `on` and `off`, as the stand-in has to have them. Optional members are required. */
export type Whole<T> = { [Name in Exclude<keyof T, 'on' | 'off'>]: StandIn<T[Name]> };

/** Fails to compile if the stand-in's type lacks a member, or has one with another type. */
export type Fits<Type extends Wanted, Wanted> = [Type, Wanted];

/** `on` and `off` take any event; emitted events are checked where they are emitted, by `EventName`. */
export interface Listenable {
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}
