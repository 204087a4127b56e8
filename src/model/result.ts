/** What comes back from reading the outside world: a value, or the reason there is none. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
export const fail = <Problem>(problem: Problem) => ({ ok: false, problem }) as const;
