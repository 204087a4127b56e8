import type { Crop, Place, StoryMap } from '../../model/map.ts';
import { middleOf, projectionOf, type Point } from './projection.ts';
import type { Frame } from '../plot.ts';

/** A part of a map in a drawing: from px of the map's frame to px of the drawing. */
export type Window = {
  /** The part that is shown, in px of the map's frame. */
  part: Frame;
  /** Where it stands in the drawing. */
  frame: Frame;
  scale: number;
  place: (place: Place) => Point;
};

/** A part of a map's frame that some bounds mark out. */
export const partOf = (map: StoryMap, crop: Crop): Frame => {
  const projected = projectionOf(map);
  const whole = { x: 0, y: 0, width: projected.width, height: projected.height };
  const bounds = map.crops?.[crop];
  if (bounds === undefined) return whole;
  const [longitude, latitude] = middleOf(bounds);
  const left = Math.max(0, projected.project([bounds.west, latitude])[0]);
  const right = Math.min(whole.width, projected.project([bounds.east, latitude])[0]);
  const top = Math.max(0, projected.project([longitude, bounds.north])[1]);
  const bottom = Math.min(whole.height, projected.project([longitude, bounds.south])[1]);
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
};

/** The same part in another shape: made larger at its foot and sides where the frame has more, else cut at its foot. */
export const inShape = (part: Frame, aspect: number, { width, height }: { width: number; height: number }): Frame => {
  const wanted = part.width / part.height;
  if (wanted > aspect) {
    const tall = Math.min(height, part.width / aspect);
    const wide = Math.min(part.width, tall * aspect);
    return {
      x: part.x + (part.width - wide) / 2,
      y: Math.max(0, Math.min(height - tall, part.y)),
      width: wide,
      height: tall,
    };
  }
  const wide = Math.min(width, part.height * aspect);
  const tall = Math.min(part.height, wide / aspect);
  return {
    x: Math.max(0, Math.min(width - wide, part.x - (wide - part.width) / 2)),
    y: part.y,
    width: wide,
    height: tall,
  };
};

/** A window that shows a part of a map `width` px wide at a place of the drawing. */
export const windowOn = (map: StoryMap, part: Frame, at: { x: number; y: number; width: number }): Window => {
  const { project } = projectionOf(map);
  const scale = at.width / part.width;
  return {
    part,
    frame: { x: at.x, y: at.y, width: at.width, height: part.height * scale },
    scale,
    place: (place) => {
      const [x, y] = project(place);
      return [at.x + (x - part.x) * scale, at.y + (y - part.y) * scale];
    },
  };
};

/** The part of a window’s frame in which words stand: a slide’s margins have land alone. */
export const wordsFrame = ({ frame }: Window, { width }: { width: number }): Frame => {
  const left = Math.max(0, frame.x);
  return { ...frame, x: left, width: Math.min(width, frame.x + frame.width) - left };
};

/** Whether a window shows a point of the drawing, `margin` px from its edges at least. */
export const isIn = ({ x, y, width, height }: Frame, [atX, atY]: Point, margin = 0): boolean =>
  atX >= x + margin && atX <= x + width - margin && atY >= y + margin && atY <= y + height - margin;
