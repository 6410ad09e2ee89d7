/** Sessions of classes: planned by a weekly pattern, added, moved, cancelled, and freed by holidays. */
@NullMarked
package org.caravanserai.centers.session;

import org.jspecify.annotations.NullMarked;
