package org.followthrough.guards;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The parts of the rules that ArchUnit has no words for. */
final class Conditions {

    private static final Set<String> WRITES = Set.of("save", "saveAll", "saveAndFlush", "saveAllAndFlush", "flush");

    private Conditions() {}

    /** {@code Instant.now()} and its like; the overload that takes a clock is the one to use. */
    static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
        return describe("reads the machine's clock", call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            boolean now = target.getOwner().getPackageName().startsWith("java.time")
                    && target.getName().equals("now")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean system = target.getOwner().isEquivalentTo(Clock.class)
                    && (target.getName().startsWith("system")
                            || target.getName().startsWith("tick"));
            boolean millis = target.getOwner().isEquivalentTo(System.class)
                    && target.getName().equals("currentTimeMillis");
            return now || system || millis;
        });
    }

    static DescribedPredicate<JavaMethodCall> writesPastTheRepositories() {
        return describe(
                "works with the entity manager otherwise than by locking",
                call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                        && !call.getName().equals("lock"));
    }

    static ArchCondition<JavaClass> keepEntitiesToThemselves() {
        return new ArchCondition<>("show no entity in a public method or constructor") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(unit -> typesOf(unit).anyMatch(type -> type.isAnnotatedWith(Entity.class)))
                        .forEach(unit -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " shows an entity")));
            }
        };
    }

    private static Stream<JavaClass> typesOf(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream);
    }

    /** A public method that saves or deletes, itself or through its class's other methods. */
    static ArchCondition<JavaClass> writeInTransactions() {
        return new ArchCondition<>("write in transactions only") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (item.isAnnotatedWith(Transactional.class)) {
                    return;
                }
                item.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.isAnnotatedWith(Transactional.class))
                        .filter(method -> reachable(method).anyMatch(Conditions::writes))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " writes outside a transaction")));
            }
        };
    }

    private static Stream<JavaCodeUnit> reachable(JavaCodeUnit start) {
        List<JavaCodeUnit> own = start.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(start.getOwner()))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(called -> !called.getModifiers().contains(JavaModifier.PUBLIC) && !called.equals(start))
                .collect(Collectors.toList());
        return Stream.concat(Stream.of(start), own.stream().flatMap(Conditions::reachable));
    }

    private static boolean writes(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream().anyMatch(call -> isWrite(call.getTarget()));
    }

    /** Saves, deletes, updates; and a transaction that would allow them. */
    static ArchCondition<JavaClass> onlyRead() {
        return new ArchCondition<>("only read") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getMethodCallsFromSelf().stream()
                        .filter(call -> isWrite(call.getTarget()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                Stream.concat(Stream.of(item), item.getMethods().stream())
                        .filter(Conditions::opensAWritingTransaction)
                        .forEach(place -> events.add(SimpleConditionEvent.violated(
                                place, item.getFullName() + " has a transaction that is not read-only")));
            }
        };
    }

    private static boolean isWrite(AccessTarget.MethodCallTarget target) {
        String name = target.getName();
        boolean repository = target.getOwner().isAssignableTo(Repository.class)
                && (WRITES.contains(name)
                        || name.startsWith("delete")
                        || target.resolveMember()
                                .filter(method -> method.isAnnotatedWith(Modifying.class))
                                .isPresent());
        boolean jdbc = target.getOwner().getPackageName().startsWith("org.springframework.jdbc")
                && (name.equals("update") || name.equals("batchUpdate") || name.equals("execute"));
        return repository || jdbc;
    }

    private static boolean opensAWritingTransaction(CanBeAnnotated place) {
        if (place instanceof JavaClass type) {
            return type.isAnnotatedWith(Transactional.class)
                    && !type.getAnnotationOfType(Transactional.class).readOnly();
        }
        return place instanceof JavaCodeUnit unit
                && unit.isAnnotatedWith(Transactional.class)
                && !unit.getAnnotationOfType(Transactional.class).readOnly();
    }

    /** The one annotation that tells the compiler that null must be said. */
    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package marked with @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getFullName() + " is in a package without @NullMarked"));
                }
            }
        };
    }
}
