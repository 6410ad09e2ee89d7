/** How a request comes to know who asks: sessions, tokens, and what a browser must show before a session counts. */
@NullMarked
package org.caravanserai.web.access;

import org.jspecify.annotations.NullMarked;
