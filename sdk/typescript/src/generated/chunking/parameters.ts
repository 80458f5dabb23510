// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

/**
 * # Where a file is cut into chunks
 *
 * This page is part of the public contract: a client that cuts a file by it produces exactly the chunks that the server
 * would, in any language. `vectors.json` holds inputs, chunk lengths and hashes to check an implementation against.
 *
 * The method is FastCDC (Xia et al., 2016 and 2020): a gear hash over the content, no cut before a minimum, and two
 * masks, a strict one before the normal size and a loose one after it, which draw the sizes together. All arithmetic is
 * on unsigned 32-bit integers modulo 2^32.
 *
 * 1. **Gear table**: 256 values. With `state = 0x53636169` (ASCII "Scai") before the first, value `i` (0 to 255) is
 *
 *        state = state + 0x9e3779b9
 *        z = state
 *        z = (z xor (z >> 16)) * 0x85ebca6b
 *        z = (z xor (z >> 13)) * 0xc2b2ae35
 *        GEAR[i] = z xor (z >> 16)
 *
 *    where `>>` shifts zeros in. The 256 values as little-endian words have the SHA-256 in `vectors.json`.
 * 2. **Hash**: for each byte `b`, `h = (h << 1) + GEAR[b]`, so `h` depends on the last 32 bytes alone.
 * 3. **One chunk**: let `b[0], b[1], …` be the bytes from the start of the chunk. With `h = 0`, hash the bytes in order
 *    beginning with `b[MIN - 32]`; those before it are never looked at. For each `i >= MIN`, once `b[i]` is hashed, the
 *    chunk ends after `b[i]`, which makes it `i + 1` bytes long, when `h & mask` is zero. `mask` is `0xfffffc00` (the
 *    top 22 bits) for `i < NORMAL` and `0xffffc000` (the top 18) from there on. A chunk that reaches `MAX` bytes ends
 *    there. `MIN`, `NORMAL` and `MAX` are the constants below.
 * 4. The next chunk starts at the next byte with `h = 0`. The end of the file ends the last chunk, whatever its size.
 *    An empty file has no chunk.
 *
 * So `MIN < length <= MAX` for every chunk but the last, which has 1 to `MAX` bytes. On random bytes the mean is 1 MiB:
 * `NORMAL` lies under it because cuts come on average 256 KiB after it.
 */

/** No chunk but the last is this short: 256 KiB. */
export const CHUNK_MIN_BYTES = 262_144;

/** Where the strict mask gives way to the loose one: 832 KiB. */
export const CHUNK_NORMAL_BYTES = 851_968;

/** The mean chunk size on random bytes: 1 MiB. */
export const CHUNK_AVERAGE_BYTES = 1_048_576;

/** No chunk is longer: 4 MiB. */
export const CHUNK_MAX_BYTES = 4_194_304;

/** How many bytes the hash depends on. */
export const GEAR_WINDOW_BYTES = 32;

/** The top 22 bits, as a signed 32-bit integer. */
export const STRICT_MASK = 0xfffffc00 | 0;

/** The top 18 bits, as a signed 32-bit integer. */
export const LOOSE_MASK = 0xffffc000 | 0;

/**
 * Nobody has to cut so. What a client cuts otherwise is stored once all the same where it cuts alike; of its chunks none but the last is
 * smaller than this, 64 KiB.
 */
export const UPLOAD_CHUNK_MIN_BYTES = 65_536;

/** And none is larger than this: 8 MiB. */
export const UPLOAD_CHUNK_MAX_BYTES = 8_388_608;
