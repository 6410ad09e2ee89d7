/** Nominations of people for places, and their stays. */
@NullMarked
package org.caravanserai.domain.exchanges.nomination;

import org.jspecify.annotations.NullMarked;
