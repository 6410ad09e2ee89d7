/** Reading what people and programs write into forms, with every fault named at once. */
@NullMarked
package org.caravanserai.platform.forms;

import org.jspecify.annotations.NullMarked;
