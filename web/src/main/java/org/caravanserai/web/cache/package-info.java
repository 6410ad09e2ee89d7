/** Answers to visitors who are not signed in, from memory. */
@NullMarked
package org.caravanserai.web.cache;

import org.jspecify.annotations.NullMarked;
