// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QHash>
#include <QList>
#include <QStringList>

// How much of a law's name is written: "法27条5項3号" beside a field, "個人情報保護法第27条第5項第3号" on paper.
enum class LawForm { Long, Short };

struct Law
{
    QString id;
    QString prefix; // as used in references, e.g. "法", "GL", "安衛則"
    Words name; // full title
    Words longName; // as written before an article
    Words shortName;
};

// The laws a pack cites. A reference is a prefix with article, paragraph and item, "法27(5)[3]"; branch articles have a hyphen,
// "番号法29-4". Guideline and question numbers follow their own chapters, "GL10-5(2)", "QA7-53".
class Laws
{
public:
    void add(const Law &law);
    bool knows(const QString &reference) const;
    // The reference in the reader's words; as written when it is not understood, so that nothing is hidden.
    QString text(const QString &reference, Language language, LawForm form = LawForm::Long) const;
    QString texts(const QStringList &references, Language language, LawForm form = LawForm::Long) const;

private:
    struct Reference
    {
        const Law *law = nullptr;
        QString number; // article or chapter, with branches: "29-4"
        int paragraph = 0; // 0: none
        int item = 0;
    };
    Reference parse(const QString &reference) const;

    QList<Law> m_laws; // longest prefix first
};
