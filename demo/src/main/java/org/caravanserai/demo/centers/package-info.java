/** Demo data of language centers. */
@NullMarked
package org.caravanserai.demo.centers;

import org.jspecify.annotations.NullMarked;
