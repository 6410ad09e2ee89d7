/** Limits for JSON from outside, checked before it is parsed into objects. */
@NullMarked
package org.caravanserai.platform.json;

import org.jspecify.annotations.NullMarked;
