"""The table."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """One row a page and revision."""

    initial = True
    dependencies = (("wagtailcore", "0094_alter_page_locale"),)
    operations = (
        migrations.CreateModel(
            name="PageMarkup",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("revision", models.BigIntegerField(default=0)),
                ("jsonld", models.TextField()),
                ("made_at", models.DateTimeField(auto_now=True)),
                (
                    "page",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="wagtailcore.page"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("page", "revision"), name="markup_one_row_a_revision")]
            },
        ),
    )
