/** Use cases of projects of enterprises, universities and research institutions. */
@NullMarked
package org.caravanserai.cooperation.project;

import org.jspecify.annotations.NullMarked;
