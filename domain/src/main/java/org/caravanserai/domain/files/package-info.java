/** Files that people attach to the things of all areas. */
@NullMarked
package org.caravanserai.domain.files;

import org.jspecify.annotations.NullMarked;
