/**
 * Everything that this product forbids itself, in small: each rule is shown to find its offender here. It lies outside
 * the application's base package so that no component scan finds it.
 */
package badexample;
