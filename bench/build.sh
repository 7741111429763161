# Builds the benchmarks and sets JAVA_HOME and classpath; sourced by bench/run and bench/startup, which set home.
. "$home/.mvn/find-jdk.sh"
(cd "$home" && ./mvnw -q -B -ntp -pl bench -am -Dmaven.test.skip=true package)
classpath=$home/bench/target/classes
for jar in "$home"/bench/target/app/*.jar; do
  classpath=$classpath:$jar
done
