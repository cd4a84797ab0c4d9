// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packtext.h"
#include "purposechecks.h"

// Reads purposechecks.json. What hintsFor() asks for by name must be there, and nothing it does not know.
class PurposeChecksReader
{
public:
    PurposeChecksReader(const Library &library, const VaguePurposes &vague);

    Result<PurposeChecks> read();

private:
    WordPattern readWords(PackObject &object);
    QRegularExpression readRegex(PackObject &object, const QString &key);
    void readPatterns(PackObject &top);
    void readContacts(PackObject &top);
    void readChecks(PackObject &top);
    void readCases(PackObject &object, PurposeCheck &check);
    void readExamples(PackObject &top);
    void readNotices(PackObject &top);
    NoticeRule::Part readPart(PackObject &object, const QString &key, const QString &list);

    const Library &m_library;
    PurposeChecks m_read;
};
