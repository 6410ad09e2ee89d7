/** The queue of the authorities and the rules of every approval. */
@NullMarked
package org.caravanserai.platform.approval;

import org.jspecify.annotations.NullMarked;
