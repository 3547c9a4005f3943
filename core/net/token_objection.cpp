// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token_objection.h"

using namespace Qt::StringLiterals;

namespace warroom {

int httpStatus(TokenObjection objection)
{
    return objection == TokenObjection::WrongDraft ? 403 : 401;
}

QString objectionText(TokenObjection objection)
{
    switch (objection) {
    case TokenObjection::Missing:
        return u"there is no token"_s;
    case TokenObjection::TooLong:
        return u"the token is longer than 4096 bytes"_s;
    case TokenObjection::Malformed:
        return u"this is no token: three parts in base64url with a dot between them, and JSON in "
               "the first"_s;
    case TokenObjection::Unsupported:
        return u"the token asks for an extension that this host does not have"_s;
    case TokenObjection::UnknownKey:
        return u"the token is signed with a key that this host does not know"_s;
    case TokenObjection::WrongAlgorithm:
        return u"the token names another algorithm than its key has"_s;
    case TokenObjection::BadSignature:
        return u"the token's signature does not fit"_s;
    case TokenObjection::BadClaims:
        return u"the token does not say who, which draft, which role and which token it is"_s;
    case TokenObjection::NoExpiry:
        return u"the token does not say until when it holds"_s;
    case TokenObjection::Expired:
        return u"the token has expired"_s;
    case TokenObjection::NotYetValid:
        return u"the token does not hold yet"_s;
    case TokenObjection::WrongIssuer:
        return u"the token is from an issuer whose key this is not"_s;
    case TokenObjection::WrongAudience:
        return u"the token is meant for another host"_s;
    case TokenObjection::Revoked:
        return u"the token was revoked"_s;
    case TokenObjection::BadTicket:
        return u"the ticket is unknown, used or older than 30 seconds"_s;
    case TokenObjection::WrongDraft:
        return u"the token is for another draft"_s;
    }
    return {};
}

} // namespace warroom
