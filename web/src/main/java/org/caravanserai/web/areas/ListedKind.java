package org.caravanserai.web.areas;

import org.caravanserai.domain.history.Subject;

/**
 * Words for a kind of things in the list of everything on the instance.
 *
 * @param label key of the text that names one
 * @param states what the keys of its states begin with
 */
public record ListedKind(Subject kind, String label, String states) {}
