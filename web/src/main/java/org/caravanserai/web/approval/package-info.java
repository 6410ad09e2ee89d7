/** Pages and API of the authorities: the queue of all areas, what was decided, and the frame of a dossier. */
@NullMarked
package org.caravanserai.web.approval;

import org.jspecify.annotations.NullMarked;
