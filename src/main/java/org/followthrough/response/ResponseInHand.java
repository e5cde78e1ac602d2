package org.followthrough.response;

/** The newest version of a response with what the person who reads it may do with it. */
public record ResponseInHand(ResponseView response, ResponseRules rules) {}
