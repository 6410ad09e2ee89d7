/**
 * Webhooks: other systems are told of facts, signed as Standard Webhooks has it. An area contributes its {@link org.caravanserai.domain.webhooks.FactType facts}, known by the
 * history that it records anyway, and in {@code persistence} the statement that finds what is told of a thing ({@code FactStatements}).
 */
@NullMarked
package org.caravanserai.platform.webhooks;

import org.jspecify.annotations.NullMarked;
