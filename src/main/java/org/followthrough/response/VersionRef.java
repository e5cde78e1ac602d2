package org.followthrough.response;

/**
 * Where a change has led.
 *
 * @param responseId the response
 * @param versionId its newest version now
 * @param number of that version, from 1
 */
public record VersionRef(long responseId, long versionId, int number) {

    static VersionRef of(ResponseVersion version) {
        return new VersionRef(version.responseId(), version.id(), version.number());
    }
}
