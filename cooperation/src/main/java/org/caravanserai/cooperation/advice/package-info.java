/** Advice on ways of cooperating. */
@NullMarked
package org.caravanserai.cooperation.advice;

import org.jspecify.annotations.NullMarked;
