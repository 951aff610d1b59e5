/** What the drawings of the map need from a canvas, on screen or not. */
export type Contexte2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
