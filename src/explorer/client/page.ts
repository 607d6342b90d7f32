/**
 * Every page works without this script; with it, changes of view do not reload the page, search answers while one
 * types, and everything can be reached by keyboard.
 */
import { copyOnClick } from "./copy.js";
import { listenForKeys } from "./keys.js";
import { showDrawing } from "./show-drawing.js";
import { suggestWhileTyping } from "./suggest.js";
import { followInPlace, whenSwapped } from "./swap.js";

document.documentElement.classList.add("script");
followInPlace();
copyOnClick();
listenForKeys();
suggestWhileTyping();
whenSwapped(showDrawing);
void showDrawing();
