/** Advice on ways of cooperating in the browser and the API. */
@NullMarked
package org.caravanserai.web.cooperation.advice;

import org.jspecify.annotations.NullMarked;
