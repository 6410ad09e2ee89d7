/** What JSON from outside may look like before anything is made of it. */
@NullMarked
package org.caravanserai.platform.json;

import org.jspecify.annotations.NullMarked;
