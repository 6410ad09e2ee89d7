package org.caravanserai.domain.centers.center;

/**
 * A city with what one can learn in there.
 *
 * @param country ISO 3166-1, two letters
 * @param centers how many centers are in the city
 * @param points how many open teaching points of centers of this country are in the city
 */
public record CenterPlace(String country, String city, long centers, long points) {}
