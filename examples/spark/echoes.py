"""Counts who echoes which provision, by year and source, from what scan.py wrote. README.md beside this file tells more.

    spark-submit echoes.py FINDINGS OUTPUT
"""

import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

if __name__ == "__main__":
    findings, output = sys.argv[1:]
    spark = SparkSession.builder.appName("gge echoes").getOrCreate()
    rows = spark.read.parquet(findings)
    echoes = (
        rows.where(F.col("kind").isin("quotation", "echo"))
        .withColumn("year", F.substring("date", 1, 4))
        .withColumn("provision", F.explode("ids"))
        .groupBy("provision", "year", "source")
        .agg(
            F.countDistinct("id").alias("documents"),
            F.count("*").alias("echoes"),
            F.count(F.when(F.col("level") == "error", 1)).alias("wrong"),
        )
        .orderBy("provision", "year", "source")
    )
    echoes.write.csv(output, header=True)
    documents, unread = rows.agg(F.sum("documents"), F.count("error")).first()
    print(f"{documents} documents, of which {unread} could not be read")
    spark.stop()
