/** Advice on the way of cooperating that suits a purpose, by rules that are data. */
@NullMarked
package org.caravanserai.domain.cooperation.advice;

import org.jspecify.annotations.NullMarked;
