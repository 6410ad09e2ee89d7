/**
 * How what people and programs write becomes the record that a use case takes, with every fault named at once.
 *
 * <p>Each input is one record of domain types, whose components say what may be left out ({@code @Nullable}, {@link
 * org.caravanserai.domain.shared.OrEmpty}) and what is too long or too large ({@link org.caravanserai.domain.shared.Longest}, {@link
 * org.caravanserai.domain.shared.Between}). {@link org.caravanserai.platform.forms.Reader} makes it from JSON or from texts by name and refuses
 * with the path of each component at fault.
 *
 * <p>A page binds its fields to a {@link org.caravanserai.platform.forms.Form}, which keeps what was typed, readable or not, under the names of the
 * components; these are also the ids of the fields, so that a fault is shown where it was made. The API reads the body into the same record. {@link
 * org.caravanserai.platform.forms.RecordShape} is what both know of a record, and what the document of the API is made of.
 */
@NullMarked
package org.caravanserai.platform.forms;

import org.jspecify.annotations.NullMarked;
