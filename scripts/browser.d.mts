/** Path of a Chromium-like browser; '' when there is none and none could be got. */
export declare const findBrowser: () => Promise<string>;
