package org.caravanserai.domain.tasks;

import java.util.List;
import org.caravanserai.domain.shared.FacetedPage;

/**
 * One page of what waits for a person.
 *
 * @param list the things, with the kinds ({@code kind}) and the ids of the places ({@code place}) by which the list can be narrowed
 * @param places all places where something waits for the person
 */
public record WaitingThings(FacetedPage<WaitingThing> list, List<WaitingThing.Place> places) {}
