/** Use cases of joint programmes and institutions. */
@NullMarked
package org.caravanserai.cooperation.programme;

import org.jspecify.annotations.NullMarked;
