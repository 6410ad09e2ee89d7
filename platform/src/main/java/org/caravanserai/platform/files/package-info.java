/** Attaching files to the things of all areas: what is taken, who may read it, how it is kept. */
@NullMarked
package org.caravanserai.platform.files;

import org.jspecify.annotations.NullMarked;
