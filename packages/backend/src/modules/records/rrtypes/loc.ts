import { type Field, FieldError, type Words } from "./fields/field.ts";
import { defineType } from "./rr-type.ts";

const equator = { hemispheres: ["N", "S"], degreesMax: 90 } as const;
const meridian = { hemispheres: ["E", "W"], degreesMax: 180 } as const;

// PowerDNS holds altitudes in 32 signed bits of centimetres above the reference, and sizes in 32 unsigned ones.
const altitudeMinMetres = -100_000;
const altitudeMaxMetres = 21_374_836.47;
const sizeMaxMetres = 40_000_000;

export const loc = defineType({
  type: "LOC",
  code: 29,
  description: "Where on earth it is: latitude, longitude, altitude, and size and precision",
  fields: [
    { name: "latitude", read: (words) => readAngle(words, equator) },
    { name: "longitude", read: (words) => readAngle(words, meridian) },
    { name: "altitude", read: readAltitude },
    sizeField("size", "1.00m"),
    sizeField("horizontalPrecision", "10000.00m"),
    sizeField("verticalPrecision", "10.00m"),
  ],
  asPowerDnsWrites,
  examples: {
    canonical: [
      "52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000.00m 10.00m",
      "0 0 0.000 S 0 0 0.000 W 0.00m 1.00m 10000.00m 10.00m",
      "90 0 0.000 N 180 0 0.000 E 21374836.47m 40000000.00m 0.01m 0.30m",
    ],
    equivalent: [
      ["52 22 23 n 4 53 32.0 e -2m 0", "52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000.00m 10.00m"],
      ["0 N 116 4 60.000 E 0", "0 0 0.000 S 116 5 0.000 E 0.00m 1.00m 10000.00m 10.00m"],
      ["0 N 0 E 0", "0 0 0.000 S 0 0 0.000 W 0.00m 1.00m 10000.00m 10.00m"],
      ["42 21 54 N 71 06 18 W -24m 30m", "42 21 54.000 N 71 6 18.000 W -24.00m 30.00m 10000.00m 10.00m"],
    ],
    invalid: [
      ["91 N 0 E 0", "latitude"],
      ["90 0 1 N 0 E 0", "latitude"],
      ["52 60 N 0 E 0", "latitude"],
      ["52 22 60 N 0 E 0", "latitude"],
      ["52 22 60.001 N 0 E 0", "latitude"],
      ["52 22 23.0001 N 4 E 0", "latitude"],
      ["52 E 4 N 0", "latitude"],
      ["52 N 181 E 0", "longitude"],
      ["52 N 4 E", "altitude"],
      ["52 N 4 E -100000.01m", "altitude"],
      ["52 N 4 E 30000000m", "altitude"],
      ["52 N 4 E 0 25m", "size"],
      ["52 N 4 E 0 1m 50000000m", "horizontalPrecision"],
      ["52 N 4 E 0 1m 1m 1m 1m", "content"],
    ],
  },
});

/** Degrees, perhaps minutes, perhaps seconds, and the hemisphere (RFC 1876 §3). */
function readAngle(words: Words, circle: { hemispheres: readonly [string, string]; degreesMax: number }): string {
  const [positive, negative] = circle.hemispheres;
  const first = words.peek();
  const parts: string[] = [];
  for (let word = words.takeWord(); ; word = words.takeWord()) {
    const upper = word.toUpperCase();
    if (upper !== positive && upper !== negative) {
      parts.push(word);
      if (parts.length <= 3) continue;
    }
    const thousandths = toThousandths(parts, circle.degreesMax);
    if (thousandths === undefined) {
      throw new FieldError(`is not degrees, minutes and seconds before ${positive} or ${negative}`, first);
    }
    // On the line itself both letters mean the same place; PowerDNS writes the second.
    const hemisphere = thousandths === 0 ? negative : upper;
    const seconds = ((thousandths % 60_000) / 1_000).toFixed(3);
    const minutes = Math.floor(thousandths / 60_000);
    return `${Math.floor(minutes / 60)} ${minutes % 60} ${seconds} ${hemisphere}`;
  }
}

/** Sixty seconds are taken in the one spelling that PowerDNS has for a full minute. */
function toThousandths(parts: readonly string[], degreesMax: number): number | undefined {
  const [degrees = "", minutes = "0", seconds = "0", ...more] = parts;
  const isDegrees = /^\d{1,3}$/.test(degrees) && /^\d{1,2}$/.test(minutes) && Number(minutes) < 60;
  const isSeconds = seconds === "60.000" || (/^\d{1,2}(\.\d{1,3})?$/.test(seconds) && Number(seconds) < 60);
  if (!isDegrees || !isSeconds || more.length > 0) return undefined;
  const total = (Number(degrees) * 60 + Number(minutes)) * 60_000 + Math.round(Number(seconds) * 1_000);
  return total <= degreesMax * 3_600_000 ? total : undefined;
}

/** PowerDNS computes with fractions of degrees, which makes of some full minutes the one before and 60.000 seconds. */
function asPowerDnsWrites(content: string): string {
  return content.replace(/(\d+) (\d+) (\d+\.\d{3}) (?=[NSEW])/g, (_all, degrees, minutes, seconds) => {
    const angle =
      (Number(degrees) * 3_600_000 + Number(minutes) * 60_000 + Math.round(Number(seconds) * 1_000)) / 3_600_000;
    const inMinutes = (angle - Math.trunc(angle)) * 60;
    const inSeconds = (inMinutes - Math.trunc(inMinutes)) * 60;
    return `${Math.trunc(angle)} ${Math.trunc(inMinutes)} ${inSeconds.toFixed(3)} `;
  });
}

function readAltitude(words: Words): string {
  const token = words.peek();
  const word = words.takeWord();
  const metres = readMetres(word.replace(/^-/, ""));
  const altitude = metres !== undefined && word.startsWith("-") ? -metres : metres;
  if (altitude === undefined || altitude < altitudeMinMetres || altitude > altitudeMaxMetres) {
    throw new FieldError(`is not metres from ${altitudeMinMetres}m to ${altitudeMaxMetres}m`, token);
  }
  // Minus nothing is nothing.
  return `${(altitude || 0).toFixed(2)}m`;
}

/** One digit and zeros behind it, because that is all that a packet can say. */
function sizeField<const Name extends string>(name: Name, standard: string): Field<Name> {
  return {
    name,
    read: (words) => {
      const token = words.peek();
      if (token === undefined) return standard;
      const metres = readMetres(words.takeWord());
      const centimetres = Math.round((metres ?? -1) * 100);
      if (metres === undefined || metres > sizeMaxMetres || !/^\d0*$/.test(String(centimetres))) {
        throw new FieldError(
          `is not metres up to ${sizeMaxMetres}m of one digit and zeros, such as 30m or 0.05m`,
          token,
        );
      }
      return `${(centimetres / 100).toFixed(2)}m`;
    },
  };
}

function readMetres(word: string): number | undefined {
  return /^\d{1,8}(\.\d{1,2})?m?$/i.test(word) ? Number(word.replace(/m$/i, "")) : undefined;
}
