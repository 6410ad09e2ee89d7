/** Questions that an area lets its organizers ask, and what people answered. */
@NullMarked
package org.caravanserai.domain.questions;

import org.jspecify.annotations.NullMarked;
