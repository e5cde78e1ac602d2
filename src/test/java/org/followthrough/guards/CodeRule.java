package org.followthrough.guards;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule with its reason and a class that breaks it on purpose, which proves that the rule can fail.
 *
 * @param offender simple name of the class (or the name of the package) that the rule's report on the bad example must
 *     name
 */
record CodeRule(ArchRule rule, String offender) {

    static CodeRule of(ArchRule rule, Class<?> offender) {
        return new CodeRule(rule, offender.getSimpleName());
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
