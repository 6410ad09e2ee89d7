/** Mail that is owed to people: written with the change that causes it, sent afterwards. */
@NullMarked
package org.caravanserai.domain.mail;

import org.jspecify.annotations.NullMarked;
