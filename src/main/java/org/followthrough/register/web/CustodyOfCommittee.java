package org.followthrough.register.web;

import java.util.List;
import org.followthrough.monitoring.CustodyReader.HandedOver;

/**
 * What a committee handed over and took over, on its own page.
 *
 * @param handOvers earliest first
 * @param mayHandOver whether this person may name its successor
 */
record CustodyOfCommittee(List<HandedOver> handOvers, boolean mayHandOver) {}
