/** Saved searches of the person who is signed in. */
@NullMarked
package org.caravanserai.web.searches;

import org.jspecify.annotations.NullMarked;
