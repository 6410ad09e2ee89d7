/** Questions of forms and their answers on pages and in exports. */
@NullMarked
package org.caravanserai.web.questions;

import org.jspecify.annotations.NullMarked;
