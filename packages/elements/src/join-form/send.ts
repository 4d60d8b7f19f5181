import { ClientError } from '@ilmi/client/lite';
import type { JoinRequest } from '@ilmi/core';

/** Stands in until the client's own is here. */
export async function sendJoin(
  url: string,
  request: JoinRequest,
  { key }: { key: string },
): Promise<{ id?: string }> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(request),
      credentials: 'omit',
      signal: AbortSignal.timeout(15_000),
    });
  } catch (cause) {
    throw new ClientError('network', 'no answer', {}, { cause });
  }
  const body = (await response.json().catch(() => ({}))) as {
    id?: string;
    errors?: { pointer: string; detail: string }[];
  };
  if (response.ok) return body;
  throw new ClientError('http', `answered ${response.status}`, {
    status: response.status,
    issues: body.errors?.map(({ pointer, detail }) => ({
      path: pointer,
      message: detail,
    })) as never,
  });
}
