/** Questions and answers in their columns. */
@NullMarked
package org.caravanserai.persistence.questions;

import org.jspecify.annotations.NullMarked;
