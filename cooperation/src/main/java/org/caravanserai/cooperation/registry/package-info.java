/** Reading the registry, and the form that all its records share. */
@NullMarked
package org.caravanserai.cooperation.registry;

import org.jspecify.annotations.NullMarked;
