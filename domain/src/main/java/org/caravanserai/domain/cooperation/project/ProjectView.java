package org.caravanserai.domain.cooperation.project;

import java.util.List;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What only a project shows.
 *
 * @param missing kinds of parties that do not take part
 */
public record ProjectView(ProjectState state, LocalizedText purpose, List<Sector> missing) implements EntryDetails {}
